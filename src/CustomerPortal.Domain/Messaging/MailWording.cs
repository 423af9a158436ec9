using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>A tenant's own words for one mail in one language, with everything that they ever were.</summary>
public sealed class MailWording : AggregateRoot, ITenantOwned
{
    private readonly List<MailWordingVersion> versions = [];

    private MailWording()
    {
    }

    /// <summary>Begins without a version; <see cref="Write"/> adds the first.</summary>
    public MailWording(string template, LanguageTag language)
    {
        Id = Guid.CreateVersion7();
        Template = template;
        Language = language;
        IsShipped = true;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>"Module.Name" of the mail.</summary>
    public string Template { get; private set; } = string.Empty;

    /// <summary>Language of the words.</summary>
    public LanguageTag Language { get; private set; } = null!;

    /// <summary>Number of the newest version, which is the one in use; 0 before the first.</summary>
    public int Latest { get; private set; }

    /// <summary>Whether the newest version says: as shipped.</summary>
    public bool IsShipped { get; private set; }

    /// <summary>Versions of this unit of work only: what was written earlier is never changed, so it is never loaded to add one.</summary>
    public IReadOnlyList<MailWordingVersion> Versions => versions;

    /// <summary>Other words from now on; the caller has checked them.</summary>
    /// <param name="words">What the template says.</param>
    /// <param name="author">Who wrote them.</param>
    /// <param name="now">When.</param>
    /// <param name="note">Why; null when nothing was said.</param>
    public void Write(MailWords words, Actor author, DateTimeOffset now, string? note) => Add(words, author, now, note);

    /// <summary>As shipped from now on; what was written stays in the versions.</summary>
    public void BackToShipped(Actor author, DateTimeOffset now) => Add(null, author, now, null);

    private void Add(MailWords? words, Actor author, DateTimeOffset now, string? note)
    {
        Latest++;
        IsShipped = words is null;
        versions.Add(new MailWordingVersion(this, words, author, now, note));
    }
}
