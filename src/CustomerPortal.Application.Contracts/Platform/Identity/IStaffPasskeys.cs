namespace CustomerPortal.Platform.Identity;

/// <summary>Passkeys of staff.</summary>
public interface IStaffPasskeys : IPasskeys;
