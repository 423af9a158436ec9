using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Localization;

/// <summary>
/// The texts of the current tenant: its own over the shipped ones. Whoever begins a piece of work (a request, a delivery) loads them and
/// lays them out, so that <see cref="ITexts"/> answers without waiting, and the same from the first line of a page to the last.
/// </summary>
public interface ITenantTexts
{
    /// <summary>The texts of the current tenant; from memory when nothing changed.</summary>
    ValueTask<ITexts> LoadAsync(CancellationToken ct);

    /// <summary>Makes <see cref="ITexts"/> answer from these until the result is disposed; for their own tenant only.</summary>
    IDisposable Use(ITexts texts);
}
