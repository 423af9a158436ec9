using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>What the examples of a mail are made from.</summary>
internal sealed record MailSample
{
    public required string Sender { get; init; }

    public required string Link { get; init; }

    public required DateOnly Today { get; init; }

    public required Money Amount { get; init; }

    /// <summary>Name of a field → value that is the same in all languages.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }
}
