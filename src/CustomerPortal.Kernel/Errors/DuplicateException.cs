namespace CustomerPortal.Kernel;

/// <summary>
/// Two saves crossed and the other one took a key that must be unique; nothing was written. The use case had checked the rule before, and the
/// answer is the rule's, as if the other save had been a little earlier.
/// </summary>
/// <param name="rule">The broken rule; names its input field.</param>
/// <param name="cause">Error of the database.</param>
public sealed class DuplicateException(BusinessException rule, Exception cause) : ConcurrencyException(cause)
{
    /// <summary>The broken rule; names its input field.</summary>
    public BusinessException Rule { get; } = rule;
}
