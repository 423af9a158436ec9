using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerPortal.Migrations
{
    /// <inheritdoc />
    public partial class Passkeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_PlatformStaffUserPasskeys",
                table: "PlatformStaffUserPasskeys");

            migrationBuilder.DropIndex(
                name: "IX_PlatformStaffUserPasskeys_UserId",
                table: "PlatformStaffUserPasskeys");

            migrationBuilder.DropPrimaryKey(
                name: "PK_PlatformContactLoginPasskeys",
                table: "PlatformContactLoginPasskeys");

            migrationBuilder.DropIndex(
                name: "IX_PlatformContactLoginPasskeys_UserId",
                table: "PlatformContactLoginPasskeys");

            migrationBuilder.AddPrimaryKey(
                name: "PK_PlatformStaffUserPasskeys",
                table: "PlatformStaffUserPasskeys",
                columns: new[] { "UserId", "CredentialId" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_PlatformContactLoginPasskeys",
                table: "PlatformContactLoginPasskeys",
                columns: new[] { "UserId", "CredentialId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlatformStaffUserPasskeys_TenantId_CredentialId",
                table: "PlatformStaffUserPasskeys",
                columns: new[] { "TenantId", "CredentialId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlatformContactLoginPasskeys_TenantId_CredentialId",
                table: "PlatformContactLoginPasskeys",
                columns: new[] { "TenantId", "CredentialId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_PlatformStaffUserPasskeys",
                table: "PlatformStaffUserPasskeys");

            migrationBuilder.DropIndex(
                name: "IX_PlatformStaffUserPasskeys_TenantId_CredentialId",
                table: "PlatformStaffUserPasskeys");

            migrationBuilder.DropPrimaryKey(
                name: "PK_PlatformContactLoginPasskeys",
                table: "PlatformContactLoginPasskeys");

            migrationBuilder.DropIndex(
                name: "IX_PlatformContactLoginPasskeys_TenantId_CredentialId",
                table: "PlatformContactLoginPasskeys");

            migrationBuilder.AddPrimaryKey(
                name: "PK_PlatformStaffUserPasskeys",
                table: "PlatformStaffUserPasskeys",
                column: "CredentialId");

            migrationBuilder.AddPrimaryKey(
                name: "PK_PlatformContactLoginPasskeys",
                table: "PlatformContactLoginPasskeys",
                column: "CredentialId");

            migrationBuilder.CreateIndex(
                name: "IX_PlatformStaffUserPasskeys_UserId",
                table: "PlatformStaffUserPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_PlatformContactLoginPasskeys_UserId",
                table: "PlatformContactLoginPasskeys",
                column: "UserId");
        }
    }
}
