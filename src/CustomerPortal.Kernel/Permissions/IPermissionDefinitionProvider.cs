namespace CustomerPortal.Kernel;

/// <summary>A module's permissions.</summary>
public interface IPermissionDefinitionProvider
{
    /// <summary>Defines them.</summary>
    void Define(PermissionRegistry registry);
}
