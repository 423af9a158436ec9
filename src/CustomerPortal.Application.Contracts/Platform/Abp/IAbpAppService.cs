namespace CustomerPortal.Platform.Abp;

/// <summary>What ABP's clients ask before anything else.</summary>
public interface IAbpAppService
{
    /// <summary>Who is signed in where, with which rights, settings and languages.</summary>
    /// <param name="withTexts">Whether the texts come along.</param>
    /// <param name="ct">Cancels.</param>
    Task<ApplicationConfigurationDto> ConfigurationAsync(bool withTexts, CancellationToken ct);

    /// <summary>The texts of a culture.</summary>
    /// <param name="cultureName">Asked culture; the nearest one that is shipped or offered is answered.</param>
    /// <param name="onlyDynamics">Texts that change at run time only: there are none.</param>
    /// <param name="ct">Cancels.</param>
    Task<ApplicationLocalizationDto> LocalizationAsync(string cultureName, bool onlyDynamics, CancellationToken ct);

    /// <summary>A tenant by name.</summary>
    Task<FindTenantResultDto> FindTenantAsync(string name, CancellationToken ct);

    /// <summary>A tenant by id.</summary>
    Task<FindTenantResultDto> FindTenantAsync(Guid id, CancellationToken ct);
}
