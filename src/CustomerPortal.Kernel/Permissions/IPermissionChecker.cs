namespace CustomerPortal.Kernel;

/// <summary>Answers whether the current actor has a permission. Prohibited beats granted; a child needs its parent; contacts have none.</summary>
public interface IPermissionChecker
{
    /// <summary>Whether it is granted.</summary>
    ValueTask<bool> IsGrantedAsync(string permission, CancellationToken ct);
}
