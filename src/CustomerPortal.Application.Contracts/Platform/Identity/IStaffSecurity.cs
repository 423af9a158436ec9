namespace CustomerPortal.Platform.Identity;

/// <summary>The own security of staff.</summary>
public interface IStaffSecurity : IAccountSecurity;
