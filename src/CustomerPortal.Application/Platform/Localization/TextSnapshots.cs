using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Localization;

/// <summary>The texts that each tenant (and the host) wrote, in memory.</summary>
internal sealed class TextSnapshots(IServiceScopeFactory scopes, ICurrentTenant tenant) : TenantSnapshots<WrittenTexts>(scopes, tenant)
{
    /// <inheritdoc />
    protected override async Task<WrittenTexts> LoadAsync(IServiceProvider services, CancellationToken ct) =>
        new(await services.GetRequiredService<ITenantTextRepository>().ListAsync(ct));
}
