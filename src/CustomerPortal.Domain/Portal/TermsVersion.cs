using CustomerPortal.Kernel;

namespace CustomerPortal.Portal;

/// <summary>A version of the terms that contacts accept before they go on. Published, it never changes: somebody may have accepted it.</summary>
[RememberedWithContacts]
public sealed class TermsVersion : AggregateRoot, ITenantOwned
{
    private TermsVersion()
    {
    }

    /// <summary>Publishes a version; it is the current one.</summary>
    /// <param name="number">One more than the former version.</param>
    /// <param name="text">What is accepted, per language.</param>
    /// <param name="now">Moment.</param>
    public TermsVersion(int number, LocalizedText text, DateTimeOffset now)
    {
        if (text.ToDictionary().Values.Any(each => each.Length > PortalConsts.MaxTerms))
        {
            throw new BusinessException(PortalErrorCodes.TermsTooLong).With("limit", PortalConsts.MaxTerms).For("text");
        }

        Id = Guid.CreateVersion7();
        Number = number;
        Text = text;
        PublishedAt = now;
        IsCurrent = true;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>1, 2, 3 …</summary>
    public int Number { get; private set; }

    public LocalizedText Text { get; private set; } = null!;

    public DateTimeOffset PublishedAt { get; private set; }

    /// <summary>Whether contacts must have accepted this one.</summary>
    public bool IsCurrent { get; private set; }

    /// <summary>Another version takes its place, or none.</summary>
    public void Retire() => IsCurrent = false;
}
