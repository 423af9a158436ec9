namespace CustomerPortal.Platform.Numbers;

/// <summary>The number series of the current tenant.</summary>
public interface INumberSeriesAppService
{
    Task<IReadOnlyList<NumberSeriesDto>> ListAsync(CancellationToken ct);

    /// <summary>Changes how the next numbers look. Numbers that were given stay, and none is given twice or left out.</summary>
    /// <exception cref="Kernel.BusinessException">See <see cref="NumberingErrorCodes"/>.</exception>
    Task<IReadOnlyList<NumberSeriesDto>> UpdateAsync(string name, UpdateNumberSeriesInput input, CancellationToken ct);

    /// <summary>The series as it would be, nothing stored.</summary>
    /// <exception cref="Kernel.BusinessException">See <see cref="NumberingErrorCodes"/>.</exception>
    Task<NumberSeriesDto> PreviewAsync(string name, NumberSeriesInput input, CancellationToken ct);
}
