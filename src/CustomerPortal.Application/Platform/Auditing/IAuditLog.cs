namespace CustomerPortal.Platform.Auditing;

/// <summary>Tells the audit log about acts that are no changed rows; the changed rows of each save are told by themselves.</summary>
public interface IAuditLog
{
    /// <summary>Adds an entry to the running save, in the current tenant.</summary>
    void Add(AuditAct act);
}
