namespace CustomerPortal.Platform.Branding;

/// <summary>The brand of the current tenant, for those who set it.</summary>
public interface IBrandingAppService
{
    Task<BrandingDto> GetAsync(CancellationToken ct);

    /// <exception cref="Kernel.BusinessException"><see cref="BrandingErrorCodes.ColourInvalid"/>, <see cref="BrandingErrorCodes.ContrastTooLow"/></exception>
    Task<BrandingDto> UpdateAsync(BrandingInput input, CancellationToken ct);

    /// <summary>Keeps a picture, without whatever is no picture in it.</summary>
    /// <exception cref="Kernel.BusinessException">It is none, of another kind, too heavy or too large: <see cref="BrandingErrorCodes"/>.</exception>
    Task<BrandingDto> SetImageAsync(BrandImage image, BrandImageInput input, CancellationToken ct);

    Task<BrandingDto> RemoveImageAsync(BrandImage image, CancellationToken ct);

    /// <summary>What would be said about an accent, without storing it.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="BrandingErrorCodes.ColourInvalid"/></exception>
    AccentCheckDto Check(string accent);
}
