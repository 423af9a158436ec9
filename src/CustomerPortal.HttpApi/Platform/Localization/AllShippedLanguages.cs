namespace CustomerPortal.Platform.Localization;

/// <summary>Every language the product ships: stands in where no tenant keeps a list of its own.</summary>
internal sealed class AllShippedLanguages : IInstalledLanguages
{
    private static readonly InstalledLanguages All = new([.. ShippedLanguages.All], "en");

    public ValueTask<InstalledLanguages> GetAsync(CancellationToken ct) => ValueTask.FromResult(All);
}
