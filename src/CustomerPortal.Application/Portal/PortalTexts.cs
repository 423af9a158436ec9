using System.Runtime.CompilerServices;
using CustomerPortal.Kernel;

namespace CustomerPortal.Portal;

/// <summary>The texts that the client area needs: its own, those of all screens and documents, and what errors say.</summary>
internal sealed class PortalTexts(ITexts texts)
{
    private static readonly string[] Screens = ["Portal.", "Ui.", "Documents."];
    private static readonly string[] Errors = ["Portal:", "Platform:", "Http:", "Kernel:", "Customers:", "Billing:", "Documents:", "Account:", "Identity:", "Validation:"];

    // A map of texts is the same object until one of its texts changes, and different tenants' are different objects.
    private readonly ConditionalWeakTable<IReadOnlyDictionary<string, string>, IReadOnlyDictionary<string, string>> byTexts = [];

    /// <summary>Key → text, as the tenant words it.</summary>
    public IReadOnlyDictionary<string, string> In(string language) => byTexts.GetValue(texts.All(language), all => all
        .Where(pair => Screens.Concat(Errors).Any(prefix => pair.Key.StartsWith(prefix, StringComparison.Ordinal)))
        .ToDictionary());
}
