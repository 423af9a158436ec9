namespace CustomerPortal.Platform.Identity;

/// <summary>Permissions about staff accounts and roles; ABP's names.</summary>
public static class IdentityPermissions
{
    public const string Group = "AbpIdentity";

    public static class Roles
    {
        public const string Default = Group + ".Roles";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string ManagePermissions = Default + ".ManagePermissions";
    }

    public static class Users
    {
        public const string Default = Group + ".Users";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string ManageRoles = Update + ".ManageRoles";
        public const string Delete = Default + ".Delete";
        public const string ManagePermissions = Default + ".ManagePermissions";
    }
}
