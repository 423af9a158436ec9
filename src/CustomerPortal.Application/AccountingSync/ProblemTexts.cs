using CustomerPortal.Kernel;

namespace CustomerPortal.AccountingSync;

/// <summary>Says in the reader's language why a push did not succeed.</summary>
internal sealed class ProblemTexts(ITexts texts, ICurrentLanguage reader)
{
    /// <summary>The reason with its text.</summary>
    public SyncProblemReasonDto Of(string code, string? field) => new(code, texts.Get(code, reader.Tag), field);
}
