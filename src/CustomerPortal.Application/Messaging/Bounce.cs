namespace CustomerPortal.Messaging;

/// <summary>What a returned mail says.</summary>
/// <param name="MessageIds">Message-IDs, without brackets, of the mail that may have come back, the surest first.</param>
/// <param name="Words">What the other server said.</param>
internal sealed record Bounce(IReadOnlyList<string> MessageIds, string Words);
