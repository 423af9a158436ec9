namespace CustomerPortal.Platform.Tenancy;

/// <summary>Absolute addresses for mails, from the tenant's own host name in its settings; never from a request.</summary>
public interface ITenantLinks
{
    /// <summary>Address of a path of the current tenant, for example <c>/clients/login</c>.</summary>
    Task<Uri> ToAsync(string pathAndQuery, CancellationToken ct);
}
