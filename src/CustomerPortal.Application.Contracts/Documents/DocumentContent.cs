namespace CustomerPortal.Documents;

/// <summary>The facts of a document: values, no labels. Documents writes them in one language.</summary>
public abstract record DocumentContent
{
    /// <summary>Id of what is printed; names the rendering in the log.</summary>
    public required Guid SourceId { get; init; }

    /// <summary>Language that was frozen at issue (BCP 47), or that a document which is never issued is asked for in.</summary>
    public required string Language { get; init; }

    /// <summary>Moment that the file states as its creation: issue, or the latest change. The same facts give the same bytes.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Name and colour at the head of the page.</summary>
    public required DocumentBrand Brand { get; init; }

    /// <summary>What the organisation prints at the foot of each page, in the language asked for; null for nothing.</summary>
    public string? FooterText { get; init; }

    /// <summary>Who the document is from.</summary>
    public required DocumentParty Issuer { get; init; }

    /// <summary>Who it is for.</summary>
    public required DocumentParty Recipient { get; init; }
}
