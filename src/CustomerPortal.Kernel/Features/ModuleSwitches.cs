namespace CustomerPortal.Kernel;

/// <summary>Whether a module is on for the current tenant.</summary>
public sealed class ModuleSwitches(FeatureRegistry registry, IFeatures features)
{
    /// <summary>True for a module that has no switch.</summary>
    /// <param name="module">Name of the module, for example "Billing".</param>
    /// <param name="ct">Cancels.</param>
    public async ValueTask<bool> IsOnAsync(string module, CancellationToken ct) =>
        registry.OfModule(module) is not { } feature || await features.GetAsync(feature.Name, ct) == "true";

    /// <summary>Whether the module that owns a permission (its first word) is on.</summary>
    public ValueTask<bool> IsOnForAsync(PermissionDefinition permission, CancellationToken ct) =>
        IsOnAsync(permission.Name.Split('.', 2)[0], ct);
}
