namespace CustomerPortal.Kernel;

/// <summary>One who could say the language.</summary>
/// <param name="Source">Who.</param>
/// <param name="Name">Name of the contact, customer, group or document; null where there is but one.</param>
/// <param name="Language">BCP 47 tag that it says; null when it says nothing.</param>
public sealed record LanguageLink(LanguageSource Source, string? Name, string? Language)
{
    /// <summary>Whether it was passed over because the tenant does not offer what it says.</summary>
    public bool IsNotOffered { get; init; }

    /// <summary>Whether it decided.</summary>
    public bool Decides { get; init; }
}
