using CustomerPortal.Platform.NodeWorkers;

namespace CustomerPortal.Documents;

/// <summary>How PDFs are made.</summary>
public sealed class TypstOptions : NodeWorkerOptions
{
    /// <summary>Further folders with fonts, for scripts that the shipped ones do not draw (Chinese, Japanese, Korean, …).</summary>
    public IList<string> FontFolders { get; } = [];
}
