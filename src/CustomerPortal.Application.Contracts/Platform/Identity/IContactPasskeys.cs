namespace CustomerPortal.Platform.Identity;

/// <summary>Passkeys of contacts.</summary>
public interface IContactPasskeys : IPasskeys;
