using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Features;

/// <summary>The host keeps its editions; their feature values go by <see cref="IFeatureAppService"/> with the provider "E".</summary>
public interface IEditionAppService
{
    /// <summary>A page, searched by name.</summary>
    Task<PagedResult<EditionDto>> ListAsync(ListRequest request, CancellationToken ct);

    /// <summary>One edition.</summary>
    Task<EditionDto> GetAsync(Guid id, CancellationToken ct);

    /// <summary>Makes an edition; its values are the defaults.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="FeatureErrorCodes.EditionNameTaken"/></exception>
    Task<EditionDto> CreateAsync(EditionInput input, CancellationToken ct);

    /// <summary>Changes the name.</summary>
    Task<EditionDto> UpdateAsync(Guid id, EditionInput input, CancellationToken ct);

    /// <summary>Deletes an edition that no tenant has, with its values.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="FeatureErrorCodes.EditionInUse"/></exception>
    Task DeleteAsync(Guid id, CancellationToken ct);
}
