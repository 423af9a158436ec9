namespace CustomerPortal.Platform.Configuration;

/// <summary>The whole configuration of the current tenant as one file.</summary>
public interface IConfigurationAppService
{
    /// <summary>Every part; no secrets, no ids.</summary>
    Task<ConfigurationFile> ExportAsync(CancellationToken ct);

    /// <summary>How a file differs from what is here; changes nothing.</summary>
    /// <exception cref="Kernel.BusinessException">The file is none, or malformed: the field names the place.</exception>
    Task<ConfigurationDifferenceDto> CompareAsync(ConfigurationFileInput input, CancellationToken ct);

    /// <summary>Takes the ticked parts over, in one transaction. Repeating it changes nothing.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="ConfigurationErrorCodes.DifferenceChanged"/></exception>
    Task<ConfigurationResultDto> ImportAsync(ConfigurationImportInput input, CancellationToken ct);
}
