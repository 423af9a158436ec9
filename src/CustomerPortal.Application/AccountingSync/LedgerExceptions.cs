namespace CustomerPortal.AccountingSync;

/// <summary>The accounting system refused a field; trying again without a correction is useless.</summary>
/// <param name="field">Field of the card; null when it did not say.</param>
/// <param name="code">Text key of the reason.</param>
public sealed class LedgerRefusedException(string? field, string code) : Exception(code)
{
    /// <summary>Field of the card; null when the accounting system did not say.</summary>
    public string? Field { get; } = field;

    /// <summary>Text key of the reason.</summary>
    public string Code { get; } = code;
}

/// <summary>The accounting system did not answer, or asked to come back later.</summary>
/// <param name="retryAfter">How long it asked to wait; null when it did not say.</param>
/// <param name="cause">The failure beneath.</param>
public sealed class LedgerUnreachableException(TimeSpan? retryAfter = null, Exception? cause = null) : Exception("No answer from the ledger", cause)
{
    /// <summary>How long it asked to wait; null when it did not say.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
