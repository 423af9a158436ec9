namespace CustomerPortal.Platform.Demo;

/// <summary>What a sign-in page shows before anybody signed in.</summary>
public interface IPublicInfoAppService
{
    /// <summary>About the tenant of the request.</summary>
    Task<PublicInfoDto> GetAsync(CancellationToken ct);
}
