using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>One state of a wording; written once, never changed.</summary>
[NotAudited("Is itself the history of the wording.")]
public sealed class MailWordingVersion : Entity, ITenantOwned
{
    private MailWordingVersion()
    {
    }

    internal MailWordingVersion(MailWording wording, MailWords? words, Actor author, DateTimeOffset now, string? note)
    {
        Id = Guid.CreateVersion7();
        WordingId = wording.Id;
        Number = wording.Latest;
        IsShipped = words is null;
        Subject = words?.Subject ?? string.Empty;
        Html = words?.Html ?? string.Empty;
        Text = words?.Text ?? string.Empty;
        WrittenAt = now;
        WrittenBy = author.Id;
        WrittenByName = author.Name;
        Note = note;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    public Guid WordingId { get; private set; }

    /// <summary>1 for the first.</summary>
    public int Number { get; private set; }

    /// <summary>Whether it says "as shipped"; it has no words of its own then.</summary>
    public bool IsShipped { get; private set; }

    public string Subject { get; private set; } = string.Empty;

    public string Html { get; private set; } = string.Empty;

    public string Text { get; private set; } = string.Empty;

    public DateTimeOffset WrittenAt { get; private set; }

    public Guid? WrittenBy { get; private set; }

    /// <summary>Name as it was then.</summary>
    public string? WrittenByName { get; private set; }

    /// <summary>Why; null when nothing was said.</summary>
    public string? Note { get; private set; }
}
