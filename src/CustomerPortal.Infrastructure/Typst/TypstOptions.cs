using CustomerPortal.Platform.NodeWorkers;

namespace CustomerPortal.Documents;

/// <summary>How PDFs are made.</summary>
public sealed class TypstOptions : NodeWorkerOptions
{
    /// <summary>Whether the workers start with the host, so that the first PDF finds them ready; else the first PDF starts them.</summary>
    public bool WarmUp { get; set; } = true;

    /// <summary>Further folders with fonts, for scripts that the shipped ones do not draw (Chinese, Japanese, Korean, …).</summary>
    public IList<string> FontFolders { get; } = [];
}
