namespace CustomerPortal.Kernel;

/// <summary>The caller is known and lacks the permission (403).</summary>
public sealed class ForbiddenException(string permission) : Exception($"{permission} is not granted")
{
    /// <summary>Name of the missing permission.</summary>
    public string Permission { get; } = permission;
}
