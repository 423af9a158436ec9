namespace CustomerPortal.Kernel;

/// <summary>Several fields of one input are wrong (400): every problem is told at once, so that nobody corrects one by one.</summary>
public sealed class InputException(IReadOnlyList<BusinessException> problems) : Exception("The input is invalid")
{
    /// <summary>At least one; each names its field.</summary>
    public IReadOnlyList<BusinessException> Problems { get; } = problems;
}
