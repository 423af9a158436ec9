namespace CustomerPortal.Platform.Localization;

/// <summary>The languages page.</summary>
public interface ILanguageAppService
{
    /// <summary>Every language of the product.</summary>
    Task<IReadOnlyList<LanguageDto>> ListAsync(CancellationToken ct);

    /// <summary>Chooses those that the organisation offers.</summary>
    /// <exception cref="Kernel.InputException">A language that the product does not have, or a default that is not offered.</exception>
    Task<IReadOnlyList<LanguageDto>> UpdateAsync(LanguagesInput input, CancellationToken ct);
}
