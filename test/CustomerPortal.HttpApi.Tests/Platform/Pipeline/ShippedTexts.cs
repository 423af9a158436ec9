using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;

namespace CustomerPortal.Platform.Pipeline;

/// <summary>Tenants of the pipeline tests wrote no texts.</summary>
internal sealed class ShippedTexts(ITexts texts) : ITenantTexts, IDisposable
{
    public ValueTask<ITexts> LoadAsync(CancellationToken ct) => ValueTask.FromResult(texts);

    public IDisposable Use(ITexts texts) => this;

    public void Dispose()
    {
        // Nothing was laid out.
    }
}
