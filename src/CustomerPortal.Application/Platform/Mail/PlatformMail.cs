using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Mail;

/// <summary>A mail that the platform itself sends.</summary>
public sealed record PlatformMail
{
    /// <summary>Name of the template; its files stand beside the class that sends it.</summary>
    public required string Template { get; init; }

    /// <summary>Address of the recipient.</summary>
    public required string To { get; init; }

    /// <summary>Name of the recipient; null when unknown.</summary>
    public string? ToName { get; init; }

    /// <summary>Who said the recipient's language.</summary>
    public required LanguageChain LanguageChain { get; init; }

    /// <summary>BCP 47 tag of that language.</summary>
    public string Language => LanguageChain.Language;

    /// <summary>Merge fields, written in the language in which the words were found: finished strings.</summary>
    public required Func<string, IReadOnlyDictionary<string, object?>> Model { get; init; }

    /// <summary>The same key queues one mail only.</summary>
    public required string IdempotencyKey { get; init; }

    /// <summary>Whether the mail holds a sign-in link, which the mail log must not show.</summary>
    public bool HoldsSecret { get; init; }
}
