using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Features;

/// <summary>Refuses what the host switched off for the tenant.</summary>
public sealed class FeatureGuard(IFeatures features)
{
    /// <summary>Passes when every one of these is on.</summary>
    /// <exception cref="BusinessException"><see cref="FeatureErrorCodes.SwitchedOff"/></exception>
    public async Task RequireAsync(CancellationToken ct, params string[] names)
    {
        foreach (var name in names)
        {
            if (await features.GetAsync(name, ct) != "true")
            {
                throw new BusinessException(FeatureErrorCodes.SwitchedOff);
            }
        }
    }
}
