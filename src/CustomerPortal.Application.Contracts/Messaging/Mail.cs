using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>A mail to one recipient, in one language.</summary>
public sealed record Mail
{
    /// <summary>Name of the template, for example "Customers.Welcome": its files stand beside the module that sends it.</summary>
    public required string Template { get; init; }

    /// <summary>Address of the recipient.</summary>
    public required string To { get; init; }

    /// <summary>Name of the recipient; null when unknown.</summary>
    public string? ToName { get; init; }

    /// <summary>Who said the recipient's language; kept with the mail.</summary>
    public required LanguageChain LanguageChain { get; init; }

    /// <summary>BCP 47 tag of that language; where the mail has no words in it, it goes out in another, fields and all.</summary>
    public string Language => LanguageChain.Language;

    /// <summary>Merge fields, written in the language in which the words were found: finished strings, dictionaries and lists of them; never objects of ours.</summary>
    public required Func<string, IReadOnlyDictionary<string, object?>> Model { get; init; }

    /// <summary>Files sent along.</summary>
    public IReadOnlyList<MailAttachment> Attachments { get; init; } = [];

    /// <summary>Where the files can be had in the client area; the mail has this link instead when they are too large for it. Null: they are always sent along.</summary>
    public string? FilesLink { get; init; }

    /// <summary>Contact to whom the address belongs, so that it can switch this kind of mail off; null when it belongs to none.</summary>
    public Guid? ContactId { get; init; }

    /// <summary>Customer that the mail is about; null for staff mails.</summary>
    public Guid? CustomerId { get; init; }

    /// <summary>Kind of thing that the mail is about ("invoice", "contact"); null when none.</summary>
    public string? AboutKind { get; init; }

    /// <summary>Id of the thing that the mail is about.</summary>
    public Guid? AboutId { get; init; }

    /// <summary>The same key queues one mail only (for handlers that run again): event id plus recipient, for example.</summary>
    public required string IdempotencyKey { get; init; }

    /// <summary>Whether the content holds a secret (a sign-in link): the mail log then shows it without the secret's value.</summary>
    public bool HoldsSecret { get; init; }
}
