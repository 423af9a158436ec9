namespace CustomerPortal.Kernel;

/// <summary>A row that the audit log tells about as a part of another: a membership under its account, a grant under its role.</summary>
public interface IAuditedUnder
{
    /// <summary>The whole: its type's name and its id.</summary>
    (string Kind, Guid Id) Whole { get; }

    /// <summary>What the part is called within the whole.</summary>
    string PartName { get; }
}
