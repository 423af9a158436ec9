using System.Collections.Concurrent;
using CustomerPortal.Kernel;

namespace CustomerPortal.Portal;

/// <summary>The texts that the client area needs: its own, those of all screens and documents, and what errors say.</summary>
internal sealed class PortalTexts(ITexts texts)
{
    private static readonly string[] Screens = ["Portal.", "Ui.", "Documents."];
    private static readonly string[] Errors = ["Portal:", "Platform:", "Http:", "Kernel:", "Customers:", "Billing:", "Documents:", "Account:", "Identity:", "Validation:"];

    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> byLanguage = new(StringComparer.Ordinal);

    /// <summary>Key → text.</summary>
    public IReadOnlyDictionary<string, string> In(string language) => byLanguage.GetOrAdd(language, tag => texts.All(tag)
        .Where(pair => Screens.Concat(Errors).Any(prefix => pair.Key.StartsWith(prefix, StringComparison.Ordinal)))
        .ToDictionary());
}
