namespace CustomerPortal.Platform.Identity;

/// <summary>A passkey.</summary>
/// <param name="Id">Id of the credential, url-safe.</param>
/// <param name="Name">As the owner calls it.</param>
/// <param name="CreatedAt">Moment of adding.</param>
public sealed record PasskeyDto(string Id, string Name, DateTimeOffset CreatedAt);
