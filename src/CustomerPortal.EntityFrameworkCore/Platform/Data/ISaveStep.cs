namespace CustomerPortal.Platform.Data;

/// <summary>What a module writes with every save of its rows, whichever use case saves: versions, search texts.</summary>
internal interface ISaveStep
{
    /// <summary>Adds its rows to the context. Runs after owner and version are set, so it sets <c>TenantId</c> of its rows itself; it may run twice for one save.</summary>
    Task BeforeSaveAsync(PortalDbContext db, CancellationToken ct);
}
