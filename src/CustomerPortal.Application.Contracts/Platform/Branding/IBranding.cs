namespace CustomerPortal.Platform.Branding;

/// <summary>Reads how the current tenant shows itself; asked on each page, so answers come from memory.</summary>
public interface IBranding
{
    /// <summary>The brand of the current tenant.</summary>
    ValueTask<Brand> GetAsync(CancellationToken ct);
}
