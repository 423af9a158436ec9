namespace CustomerPortal.Platform.Data;

/// <summary>What is done once the saves of a scope are committed, whichever use case saved: what this node remembers is forgotten.</summary>
internal interface ICommitStep
{
    /// <summary>The saves so far stand in the database.</summary>
    void Committed();
}
