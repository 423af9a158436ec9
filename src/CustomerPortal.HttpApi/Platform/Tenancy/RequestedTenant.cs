using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Which tenants a request names, by its host name and by <c>__tenant</c> in header, query and cookie (name or id).</summary>
internal sealed class RequestedTenant(ITenantDirectory directory, IOptions<TenancyOptions> options)
{
    public const string Key = "__tenant";

    /// <summary>By host name: one stored by a tenant, else the label before a base domain.</summary>
    public async Task<NamedTenant> ByHostAsync(HttpContext context)
    {
        var host = context.Request.Host.Host;
        if (await directory.FindByHostAsync(host, context.RequestAborted) is { } stored)
        {
            return new NamedTenant(true, stored);
        }

        foreach (var domain in options.Value.BaseDomains)
        {
            if (host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase))
            {
                var label = host[..^(domain.Length + 1)];
                return new NamedTenant(true, await directory.FindByNameAsync(label, context.RequestAborted));
            }
        }

        return NamedTenant.None;
    }

    /// <summary>By header, then query, then cookie.</summary>
    public async Task<NamedTenant> ByKeyAsync(HttpContext context)
    {
        var request = context.Request;
        var value = new[] { request.Headers[Key].ToString(), request.Query[Key].ToString(), request.Cookies[Key] }
            .FirstOrDefault(v => !string.IsNullOrWhiteSpace(v))?.Trim();
        if (value is null)
        {
            return NamedTenant.None;
        }

        return new NamedTenant(true, Guid.TryParse(value, out var id)
            ? await directory.FindByIdAsync(id, context.RequestAborted)
            : await directory.FindByNameAsync(value, context.RequestAborted));
    }
}

/// <summary>What one place of a request names.</summary>
/// <param name="IsNamed">Whether it names a tenant at all.</param>
/// <param name="Tenant">The tenant; null when none has that name.</param>
internal readonly record struct NamedTenant(bool IsNamed, TenantInfo? Tenant)
{
    public static readonly NamedTenant None = new(false, null);

    public bool NamesOther(Guid tenantId) => IsNamed && Tenant?.Id != tenantId;
}
