namespace CustomerPortal.Platform.Identity;

/// <summary>The signed-in person's own account.</summary>
public interface IProfileAppService
{
    /// <summary>The account.</summary>
    Task<ProfileDto> GetAsync(CancellationToken ct);

    /// <summary>Changes it. After a new address the open mail links are dead.</summary>
    Task<ProfileDto> UpdateAsync(ProfileInput input, CancellationToken ct);
}
