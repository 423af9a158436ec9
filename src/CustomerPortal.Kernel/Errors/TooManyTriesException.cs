namespace CustomerPortal.Kernel;

/// <summary>A guarded door was tried too often (429). Says nothing about whether what was tried exists.</summary>
/// <param name="code">"Module:FullSentence"; key of the text.</param>
/// <param name="retryAfter">When the door opens again.</param>
public sealed class TooManyTriesException(string code, TimeSpan retryAfter) : Exception(code)
{
    /// <summary>"Module:FullSentence"; key of the text.</summary>
    public string Code { get; } = code;

    /// <summary>When the door opens again.</summary>
    public TimeSpan RetryAfter { get; } = retryAfter;
}
