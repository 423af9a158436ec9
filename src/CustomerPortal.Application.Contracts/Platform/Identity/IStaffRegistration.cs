namespace CustomerPortal.Platform.Identity;

/// <summary>People make their own staff account, where the organisation switched that on. They get the default roles and nothing else.</summary>
public interface IStaffRegistration
{
    /// <summary>Makes the account; it may sign in at once, with its address unconfirmed.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="IdentityErrorCodes.RegistrationOff"/>, also at the host and in a closed tenant.</exception>
    Task<StaffUserDto> RegisterAsync(string userName, string email, string password, CancellationToken ct);
}
