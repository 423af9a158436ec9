namespace CustomerPortal.Kernel;

/// <summary>Rows, or fields, of which the audit log tells nothing.</summary>
/// <param name="reason">Why; the list of such rows is held by a test.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public sealed class NotAuditedAttribute(string reason) : Attribute
{
    /// <summary>Why.</summary>
    public string Reason => reason;
}
