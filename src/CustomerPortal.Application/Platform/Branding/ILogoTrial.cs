using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Branding;

/// <summary>Whether documents can show a logo: one that they cannot would stop each of them.</summary>
internal interface ILogoTrial
{
    /// <summary>Tries it out.</summary>
    /// <exception cref="BusinessException"><see cref="BrandingErrorCodes.ImageUndrawable"/></exception>
    /// <exception cref="ExternalException">Documents cannot be made at this moment.</exception>
    Task RequireAsync(BrandFile logo, CancellationToken ct);
}
