namespace CustomerPortal.Platform.Localization;

/// <summary>The languages page.</summary>
public interface ILanguageAppService
{
    /// <summary>Every language of the product, and those that the organisation added.</summary>
    Task<LanguagesDto> ListAsync(CancellationToken ct);

    /// <summary>Chooses those that the organisation offers.</summary>
    /// <exception cref="Kernel.InputException">A tag is no BCP 47 tag, or the default is not offered.</exception>
    Task<LanguagesDto> UpdateAsync(LanguagesInput input, CancellationToken ct);
}
