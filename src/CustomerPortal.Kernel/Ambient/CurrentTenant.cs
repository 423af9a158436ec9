namespace CustomerPortal.Kernel;

/// <inheritdoc />
public sealed class CurrentTenant : ICurrentTenant
{
    private readonly AmbientValue<Guid> ambient = new();

    /// <inheritdoc />
    public Guid Id => ambient.IsSet ? ambient.Value : throw new InvalidOperationException("No tenant is set for this work.");

    /// <inheritdoc />
    public bool IsSet => ambient.IsSet;

    /// <inheritdoc />
    public IDisposable Change(Guid tenantId) => ambient.Change(tenantId);
}
