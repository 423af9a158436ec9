namespace CustomerPortal.Kernel;

/// <summary>A system outside ours failed or refused (502). The text for people is the code's; the cause goes to the log only.</summary>
public sealed class ExternalException(string code, Exception? cause = null) : Exception(code, cause)
{
    /// <summary>"Module:FullSentence"; key of the text.</summary>
    public string Code { get; } = code;
}
